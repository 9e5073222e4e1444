package cn.zhicheng.organisation.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.Body;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.OrganisationMove;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.organisation.Register;
import cn.zhicheng.organisation.Territories;
import cn.zhicheng.organisation.Territory;
import cn.zhicheng.organisation.access.RegisterAccess;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of one body together. */
@Component
class BodyPages {
  private final Territories territories;
  private final Register register;
  private final Regions regions;
  private final Journal journal;

  BodyPages(Territories territories, Register register, Regions regions, Journal journal) {
    this.territories = territories;
    this.register = register;
    this.regions = regions;
    this.journal = journal;
  }

  BodyPage of(
      Actor actor, UUID id, String reason, @Nullable Problems problems, @Nullable String alert) {
    Territory territory = territories.of(actor);
    Body body = register.get(territory, id);
    Organisation own = body.organisation();
    Organisation bureau = territory.bureau();
    boolean unit = own.kind() == OrganisationKind.UNIT;
    return new BodyPage(
        body,
        rows(body),
        BodyHistory.of(journal.of(Register.SUBJECT, id)),
        bureau == null ? List.of() : acts(bureau, own),
        bureau == null ? null : RegisterAccess.mayChange(own),
        bureau == null || !unit ? null : RegisterAccess.mayMerge(own),
        reason,
        problems,
        alert);
  }

  private static List<BodyPage.Act> acts(Organisation bureau, Organisation body) {
    return moves(body.status()).stream()
        .map(move -> new BodyPage.Act(move, RegisterAccess.mayMove(bureau, body, move)))
        .toList();
  }

  /** What may be asked for in this state. */
  private static List<OrganisationMove> moves(OrganisationStatus status) {
    return switch (status) {
      case REGISTERING -> List.of(OrganisationMove.APPROVE, OrganisationMove.RETURN);
      case ACTIVE -> List.of(OrganisationMove.SUSPEND);
      case SUSPENDED -> List.of(OrganisationMove.REACTIVATE);
      case RETURNED, MERGED -> List.of();
    };
  }

  private List<Detail> rows(Body body) {
    Organisation own = body.organisation();
    List<Detail> rows = new ArrayList<>();
    rows.add(Detail.of("机构类型", own.kind().label()));
    rows.add(Detail.of("统一社会信用代码", own.uscc() == null ? "无" : own.uscc()));
    rows.add(Detail.of("属地", regions.byCode(own.regionCode()).fullName()));
    if (own.nature() != null) {
      rows.add(Detail.of("单位性质", own.nature().label()));
    }
    if (own.kind() == OrganisationKind.UNIT) {
      rows.add(link("业务主管部门", body.department()));
    }
    if (own.kind() == OrganisationKind.DEPARTMENT) {
      rows.add(Detail.of("主管行业", body.industry().isEmpty() ? "未填写" : body.industry()));
      rows.add(Detail.of("同一人两级审核", body.sameHand() ? "允许" : "不允许"));
    }
    rows.add(Detail.of("联系人", orNone(own.contact())));
    rows.add(Detail.of("联系人手机", orNone(own.contactMobile())));
    rows.add(Detail.of("固定电话", orNone(own.contactPhone())));
    rows.add(Detail.of("地址", orNone(own.address())));
    if (body.mergedInto() != null) {
      rows.add(link("并入单位", body.mergedInto()));
    }
    return rows;
  }

  private static Detail link(String label, Body.@Nullable Link link) {
    return link == null
        ? Detail.of(label, "无")
        : Detail.link(label, link.name(), RegisterPage.PATH + "/" + link.id());
  }

  private static String orNone(String value) {
    return value.isEmpty() ? "未填写" : value;
  }
}
