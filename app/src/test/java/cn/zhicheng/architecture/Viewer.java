package cn.zhicheng.architecture;

import java.util.EnumSet;
import java.util.Set;

/**
 * The columns of {@code reads.txt}: everybody who may ask for a page, by how they stand to the unit
 * {@code unit}, its people and the route of its applications.
 */
enum Viewer {
  /** Not signed on. */
  NOBODY("none"),
  /** The individual whose thing it is; where it is nobody's, a person of the unit. */
  OWNER("own"),
  /** Another individual of the same unit, under the same plan. */
  MATE("mate"),
  /** An individual of another unit. */
  STRANGER("strg"),
  /** The account the unit registered with. */
  UNIT("unit"),
  /** A clerk of the unit with a preset account. */
  CLERK("clrk"),
  /** Another unit under the same department. */
  OTHER_UNIT("ounit"),
  /** The department of the unit. */
  DEPARTMENT("dep"),
  /** Another department of the same county. */
  OTHER_DEPARTMENT("odep"),
  /** The bureau of the county, on the route. */
  COUNTY("cnty"),
  /** The bureau of its city, on the route. */
  CITY("city"),
  /** The bureau of the province, above all, on no route here; it issues the certificates. */
  PROVINCE("prov"),
  /** The bureau of the next county of the same city. */
  NEXT_COUNTY("next"),
  /** A bureau of another city. */
  FAR("far"),
  /** The organiser of the plan. */
  ORGANISER("org"),
  /** Another organiser. */
  OTHER_ORGANISER("oorg"),
  /** Operations that gave no reason to look into anything. */
  OPS("ops"),
  /** Operations that gave their reason to look into the application. */
  LOOKING("look"),
  /** An individual who has not finished the first sign-on. */
  NEWCOMER("new"),
  /** The clerk before the first password of their own. */
  FRESH("frsh"),
  /** A clerk whose mandate has run out, with a session still open. */
  LAPSED("past");

  /** Nothing of other people of the unit concerns these: no page may so much as name one. */
  static final Set<Viewer> WITHOUT_BUSINESS =
      EnumSet.of(
          NOBODY,
          OWNER,
          MATE,
          STRANGER,
          OTHER_UNIT,
          OTHER_DEPARTMENT,
          NEXT_COUNTY,
          FAR,
          OTHER_ORGANISER,
          OPS,
          NEWCOMER,
          FRESH,
          LAPSED);

  private final String head;

  Viewer(String head) {
    this.head = head;
  }

  /** What stands above the column. */
  String head() {
    return head;
  }
}
