package cn.zhicheng.organisation;

/** What a body does on the platform. One legal body may stand here twice (FAQ-D1). */
public enum OrganisationKind {
  /** Employs people; binds them and audits first. */
  UNIT("用人单位"),
  /** Industry authority over units of its region; audits second. */
  DEPARTMENT("业务主管部门"),
  /** Human-resources authority of a province, city or county. */
  BUREAU("人社部门"),
  /** Set up a review committee and does the last check. */
  ORGANISER("评委会组建单位");

  private final String label;

  OrganisationKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
