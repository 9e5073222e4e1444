package cn.zhicheng.identity;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.application.Cast;
import cn.zhicheng.identity.acting.AnswerOffer;
import cn.zhicheng.identity.acting.EndMandate;
import cn.zhicheng.identity.acting.OfferForm;
import cn.zhicheng.identity.acting.OfferMandate;
import cn.zhicheng.identity.preset.DisableAccount;
import cn.zhicheng.identity.preset.SetExpiry;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.testing.Numbers;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rights end with what they rest on, for sessions that are open then as well. */
@ProductTest
class RightsThatEndTest {
  private static final String PAGE = "/application-audits";

  @Autowired Cast cast;
  @Autowired PortalAccounts portal;
  @Autowired RealSession real;
  @Autowired OfferMandate offers;
  @Autowired AnswerOffer answers;
  @Autowired EndMandate end;
  @Autowired Capacities capacities;
  @Autowired DisableAccount disable;
  @Autowired SetExpiry expiry;
  @Autowired Pages pages;
  @Autowired SettableClock clock;
  @Autowired DSLContext db;

  private Cast.Story story;
  private LocalDate today;

  @BeforeEach
  void aStory() {
    story = cast.story();
    today = ProvinceTime.today(clock);
  }

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private Cookie session(Actor actor) {
    Cookie cookie = real.open(actor, "Chrome", "220.178.0.10");
    assertThat(opens(cookie)).isEmpty();
    return cookie;
  }

  /** Where a page of the role leads instead of being shown; empty when it is shown. */
  private String opens(Cookie session) {
    return pages.answer(get(PAGE).cookie(session)).location();
  }

  private Actor clerk() {
    String idNo = Numbers.idNo();
    Actor person = portal.person("李娜", idNo);
    UUID offer = offers.clerk(story.unit(), new OfferForm("李娜", idNo, "", "", ""));
    answers.answer(person, offer, MandateMove.ACCEPT);
    return capacities.choose(person, offer);
  }

  /** Does the work of this official until this day. */
  private Actor standIn(Actor of, LocalDate last) {
    String idNo = Numbers.idNo();
    Actor person = portal.person("何芳", idNo);
    var form = new OfferForm("何芳", idNo, today.toString(), last.toString(), "年休假");
    UUID offer = offers.delegate(of, form);
    answers.answer(person, offer, MandateMove.ACCEPT);
    return capacities.choose(person, offer);
  }

  private int version(Actor account) {
    return db.fetchValue(ACCOUNT.VERSION, ACCOUNT.ID.eq(account.accountId()));
  }

  @Test
  void aClerksSessionEndsWithTheMandate() {
    Actor clerk = clerk();
    Cookie open = session(clerk);
    end.end(story.unit(), clerk.acting().id(), 1);
    assertThat(opens(open)).isEqualTo("/login");
  }

  @Test
  void whoStandsInForAClerkIsOutWithTheClerk() {
    Actor clerk = clerk();
    Cookie open = session(standIn(clerk, today));
    end.end(story.unit(), clerk.acting().id(), 1);
    assertThat(opens(open)).isEqualTo("/login");
  }

  @Test
  void whoStandsInIsOutWhenTheClerkLaysTheMandateDown() {
    Actor clerk = clerk();
    Cookie open = session(standIn(clerk, today));
    end.layDown(clerk, clerk.acting().id(), "");
    assertThat(opens(open)).isEqualTo("/login");
  }

  @Test
  void whoStandsInForADisabledAccountIsOutAndCannotComeBack() {
    Actor department = story.department();
    Actor standIn = standIn(department, today);
    Cookie own = session(department);
    Cookie open = session(standIn);
    disable.disable(story.district(), department.accountId(), version(department), "岗位调整");
    assertThat(opens(own)).isEqualTo("/login");
    assertThat(opens(open)).isEqualTo("/login");
    assertThat(capacities.of(standIn)).extracting(Actor::role).containsExactly(Role.APPLICANT);
  }

  @Test
  void whoStandsInActsNoLongerThanTheAccountTheyStandInFor() {
    Actor department = story.department();
    Actor standIn = standIn(department, today.plusDays(9));
    Cookie open = session(standIn);
    String last = today.plusDays(2).toString();
    expiry.set(story.district(), department.accountId(), version(department), last);
    assertThat(opens(open)).isEqualTo("/login");
    Cookie again = session(capacities.choose(standIn, standIn.acting().id()));
    noon(today.plusDays(3));
    assertThat(opens(again)).isEqualTo("/acting");
    assertThat(capacities.of(standIn)).extracting(Actor::role).containsExactly(Role.APPLICANT);
  }

  @Test
  void anOpenSessionLeadsNowhereAfterTheLastDayOfItsMandate() {
    Cookie open = session(standIn(story.department(), today.plusDays(1)));
    noon(today.plusDays(1));
    assertThat(opens(open)).isEmpty();
    noon(today.plusDays(2));
    assertThat(opens(open)).isEqualTo("/acting");
  }

  private void noon(LocalDate day) {
    clock.set(day.atTime(LocalTime.NOON).atZone(ProvinceTime.ZONE).toInstant());
  }
}
