package cn.zhicheng.identity;

/** What an account may act as (actors A1 to A6 and A12 of the domain). */
public enum Role {
  APPLICANT("申报人"),
  UNIT("用人单位"),
  DEPARTMENT("业务主管部门"),
  BUREAU("人社部门"),
  ORGANISER("评委会组建单位"),
  OPS("系统运维");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether this role audits applications. */
  public boolean audits() {
    return this == UNIT || this == DEPARTMENT || this == BUREAU || this == ORGANISER;
  }
}
