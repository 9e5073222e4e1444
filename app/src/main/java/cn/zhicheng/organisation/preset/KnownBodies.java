package cn.zhicheng.organisation.preset;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static cn.zhicheng.schema.Tables.ORGANISATION;

import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.OrganisationOrigin;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.organisation.Organisations;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What stands already: bodies of the same name, login names of the same beginning. */
@Repository
class KnownBodies {
  private final DSLContext db;

  KnownBodies(DSLContext db) {
    this.db = db;
  }

  /** Bodies of this kind, region and exact name that were not merged into others. */
  List<Organisation> named(OrganisationKind kind, String region, String name) {
    return db.selectFrom(ORGANISATION)
        .where(ORGANISATION.KIND.eq(kind.name()))
        .and(ORGANISATION.REGION_CODE.eq(region))
        .and(ORGANISATION.NAME.eq(name))
        .and(ORGANISATION.STATUS.ne(OrganisationStatus.MERGED.name()))
        .fetch(Organisations::read);
  }

  /** The same, preset ones only: units of the portal get their accounts there. */
  List<Organisation> preset(OrganisationKind kind, String region, String name) {
    return named(kind, region, name).stream()
        .filter(body -> body.origin() == OrganisationOrigin.PRESET)
        .toList();
  }

  /** A login name nobody has: kind and region with the next number, e.g. {@code u340104-01}. */
  String freeLoginName(OrganisationKind kind, String region) {
    String start = letter(kind) + region + "-";
    Set<String> taken =
        db.select(ACCOUNT.LOGIN_NAME)
            .from(ACCOUNT)
            .where(ACCOUNT.LOGIN_NAME.startsWith(start))
            .fetchSet(ACCOUNT.LOGIN_NAME);
    var number = Pattern.compile(Pattern.quote(start) + "(\\d{2,6})");
    int last =
        taken.stream()
            .map(number::matcher)
            .filter(match -> match.matches())
            .mapToInt(match -> Integer.parseInt(match.group(1)))
            .max()
            .orElse(0);
    return start + "%02d".formatted(last + 1);
  }

  private static String letter(OrganisationKind kind) {
    return switch (kind) {
      case UNIT -> "u";
      case DEPARTMENT -> "d";
      case BUREAU -> "b";
      case ORGANISER -> "o";
    };
  }
}
