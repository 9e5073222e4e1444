package cn.zhicheng.reference;

/** How high a region stands; names are those of the column {@code region.level}. */
public enum RegionLevel {
  PROVINCE("省"),
  CITY("市"),
  /** Districts, counties, county-level cities, and development zones treated like them. */
  COUNTY("县（市、区）");

  private final String label;

  RegionLevel(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
