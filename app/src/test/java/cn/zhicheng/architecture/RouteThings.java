package cn.zhicheng.architecture;

import static cn.zhicheng.schema.Tables.CHAIN_TEMPLATE;
import static cn.zhicheng.schema.Tables.NOTIFICATION;
import static cn.zhicheng.schema.Tables.OPINION_TEMPLATE;
import static cn.zhicheng.schema.Tables.POST_APPROVAL;
import static cn.zhicheng.schema.Tables.PRINT_FAILURE;

import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import cn.zhicheng.application.KeepOpinionTemplate;
import cn.zhicheng.application.bans.BanCast;
import cn.zhicheng.certificate.CertificateCast;
import cn.zhicheng.document.upload.BeginUpload;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.SavedViews;
import cn.zhicheng.identity.acting.OfferForm;
import cn.zhicheng.identity.acting.OfferMandate;
import cn.zhicheng.notification.Recipient;
import cn.zhicheng.organisation.MoveBody;
import cn.zhicheng.organisation.OrganisationMove;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.person.RevealIdNumber;
import cn.zhicheng.shared.Ids;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/**
 * What the routes act on beside applications, entries and bindings. What a press uses up is made
 * anew for each.
 */
@TestComponent
class RouteThings {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired BanCast bans;
  @Autowired CertificateCast certificates;
  @Autowired OfferMandate offers;
  @Autowired RevealIdNumber reveal;
  @Autowired SavedViews views;
  @Autowired BeginUpload uploads;
  @Autowired KeepOpinionTemplate opinions;
  @Autowired MoveBody moveBody;
  @Autowired Organisations organisations;
  @Autowired DSLContext db;

  private final Map<String, UUID> kept = new HashMap<>();

  /**
   * The id of what the row is about.
   *
   * @param own the actor whose it is, if it is anybody's of that role
   */
  UUID of(RouteRow row, Role role, Actor own, Cast.Story story) {
    if (!row.audience().contains(role)) {
      return story.plan().id(); // whatever it is, they are turned away before
    }
    return switch (row.subject()) {
      case OFFER -> offer(story);
      case HELD_MANDATE -> own.mandate() == null ? UUID.randomUUID() : own.acting().id();
      case CLERK -> cast.colleague(own, "另一同事").acting().id();
      case SAVED_VIEW -> view(own, row.route());
      case UPLOAD -> uploads.begin(own, "证明.pdf", 10, "").id();
      case OPINION -> opinion(own);
      case MESSAGE -> message(own);
      case BAN -> once("ban" + role, () -> bans.running(story.applicant(), story.district()));
      case POSTS -> once("posts" + role, () -> posts(story));
      case STRANDED -> once("stranded", this::stranded);
      case CERTIFICATE -> once("certificate", this::certificate);
      case CHAIN -> once("chain", this::chain);
      case PRINT_FAILURE -> once("failure", this::failure);
      default -> throw new IllegalArgumentException(row.subject() + " is made elsewhere");
    };
  }

  private UUID once(String name, Supplier<UUID> maker) {
    UUID known = kept.get(name);
    if (known == null) {
      known = maker.get();
      kept.put(name, known);
    }
    return known;
  }

  /** Another unit asks the applicant to act for it. */
  private UUID offer(Cast.Story story) {
    Actor person = story.applicant();
    Actor unit = cast.unit("别家单位" + UUID.randomUUID(), "民营企业", story.department().organisation());
    String idNo = reveal.reveal(person, person.person(), "测试");
    return offers.clerk(unit, new OfferForm(person.name(), idNo, "", "", ""));
  }

  private UUID view(Actor own, String route) {
    String list = route.substring(0, route.indexOf("/views"));
    String name = UUID.randomUUID().toString().substring(0, 12);
    views.save(own.accountId(), list, name, "tab=ALL");
    return views.of(own.accountId(), list).stream()
        .filter(view -> view.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private UUID opinion(Actor own) {
    opinions.keep(own, null, "同意上报 " + UUID.randomUUID());
    return db.select(OPINION_TEMPLATE.ID)
        .from(OPINION_TEMPLATE)
        .where(OPINION_TEMPLATE.ORGANISATION_ID.eq(own.organisation()))
        .orderBy(OPINION_TEMPLATE.ID.desc())
        .limit(1)
        .fetchSingle()
        .value1();
  }

  private UUID message(Actor own) {
    Recipient whose = Recipient.of(own);
    UUID id = Ids.next();
    db.insertInto(NOTIFICATION)
        .set(NOTIFICATION.ID, id)
        .set(NOTIFICATION.RECIPIENT_KIND, whose.kind().name())
        .set(NOTIFICATION.RECIPIENT_ID, whose.id())
        .set(NOTIFICATION.KIND, "APPLICATION")
        .set(NOTIFICATION.SENTENCE, "您有一条消息。")
        .set(NOTIFICATION.PATH, "/messages")
        .set(NOTIFICATION.IMPORTANT, false)
        .set(NOTIFICATION.OCCASION, id.toString())
        .set(NOTIFICATION.CREATED_AT, Instant.now())
        .execute();
    return id;
  }

  private UUID posts(Cast.Story story) {
    return db.select(POST_APPROVAL.ID)
        .from(POST_APPROVAL)
        .where(POST_APPROVAL.UNIT_ID.eq(story.unit().organisation()))
        .fetchSingle()
        .value1();
  }

  /** Its department, the second level, went out of use. */
  private UUID stranded() {
    Cast.Story story = cast.story();
    climb.to(story, story.department());
    UUID body = story.department().organisation();
    int version = organisations.get(body).version();
    moveBody.move(story.district(), body, version, OrganisationMove.SUSPEND, "机构改革");
    return story.application();
  }

  private UUID certificate() {
    return certificates.issued(certificates.province(), certificates.accepted()).id();
  }

  private UUID chain() {
    List<UUID> chains = db.select(CHAIN_TEMPLATE.ID).from(CHAIN_TEMPLATE).fetch(CHAIN_TEMPLATE.ID);
    return Objects.requireNonNull(chains.getFirst());
  }

  private UUID failure() {
    UUID id = Ids.next();
    db.insertInto(PRINT_FAILURE)
        .set(PRINT_FAILURE.ID, id)
        .set(PRINT_FAILURE.REFERENCE, id.toString().substring(27, 36))
        .set(PRINT_FAILURE.KIND, "评审表")
        .set(PRINT_FAILURE.NUMBER, "1")
        .set(PRINT_FAILURE.TROUBLE, "TOO_LONG")
        .set(PRINT_FAILURE.PLACE, "")
        .set(PRINT_FAILURE.HAPPENED_AT, Instant.now())
        .execute();
    return id;
  }
}
