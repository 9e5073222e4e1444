package cn.zhicheng.organisation;

import cn.zhicheng.identity.PortalClaims;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.reference.Uscc;
import cn.zhicheng.shared.Problems;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Checks what a unit typed, all problems at once. */
@Component
class UnitDetailsCheck {
  private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
  private static final Pattern PHONE = Pattern.compile("[\\d()（）+ -]{7,20}");
  private final Regions regions;
  private final DepartmentChoices departments;

  UnitDetailsCheck(Regions regions, DepartmentChoices departments) {
    this.regions = regions;
    this.departments = departments;
  }

  /**
   * The details in their own types.
   *
   * @throws cn.zhicheng.shared.InvalidException with every problem
   */
  CheckedUnitDetails check(UnitDetails typed) {
    return check(typed, new Problems());
  }

  /**
   * The same at registration, where the portal's own data must be usable too.
   *
   * @throws cn.zhicheng.shared.InvalidException with every problem
   */
  CheckedUnitDetails check(PortalClaims claims, UnitDetails typed) {
    String name = claims.organisationName();
    boolean unusable = name.isEmpty() || name.length() > 100 || Uscc.parse(claims.uscc()).isEmpty();
    return check(
        typed,
        new Problems().check(unusable, "uscc", "政务网提供的单位名称或统一社会信用代码有误，请先在安徽政务服务网核对法人信息，再重新登录。"));
  }

  private CheckedUnitDetails check(UnitDetails typed, Problems problems) {
    region(typed, problems);
    var nature = UnitNature.ofLabel(typed.nature());
    problems.check(nature.isEmpty(), "nature", "请选择单位性质。");
    department(typed, problems);
    contact(typed, problems);
    problems.orThrow();
    return new CheckedUnitDetails(
        typed.region(),
        nature.orElseThrow(),
        typed.departmentId(),
        typed.contact(),
        typed.contactMobile(),
        typed.contactPhone(),
        typed.address());
  }

  private void region(UnitDetails typed, Problems problems) {
    if (typed.city().equals(UnitDetails.PROVINCE)) {
      return;
    }
    boolean city = childOf(UnitDetails.PROVINCE, typed.city());
    problems.check(!city, "city", "请选择属地：省属单位选「安徽省」本级，其他单位先选所在的市。");
    if (city) {
      boolean county = typed.county().equals(typed.city()) || childOf(typed.city(), typed.county());
      problems.check(!county, "county", "请选择属地到哪一级：市属单位选市本级，县区单位选所在的县区。");
    }
  }

  private boolean childOf(String parent, String code) {
    return regions.childrenOf(parent).stream().anyMatch(r -> r.code().equals(code));
  }

  private void department(UnitDetails typed, Problems problems) {
    if (typed.department().equals(UnitDetails.NO_DEPARTMENT)) {
      return;
    }
    UUID id = typed.departmentId();
    boolean known =
        id != null && departments.of(typed.region()).stream().anyMatch(d -> d.id().equals(id));
    problems.check(!known, "department", "请选择本属地或上级的业务主管部门，没有的选「无」。");
  }

  static boolean mobile(String typed) {
    return MOBILE.matcher(typed).matches();
  }

  static boolean phone(String typed) {
    return PHONE.matcher(typed).matches();
  }

  private static void contact(UnitDetails typed, Problems problems) {
    problems
        .check(typed.contact().isEmpty(), "contact", "请填写联系人姓名。")
        .check(typed.contact().length() > 50, "contact", "联系人姓名最多 50 个字。")
        .check(!mobile(typed.contactMobile()), "contactMobile", "请填写联系人的 11 位手机号码，例如 13800000000。")
        .check(
            !typed.contactPhone().isEmpty() && !phone(typed.contactPhone()),
            "contactPhone",
            "固定电话请写成 0551-12345678 的样子，没有可以不填。")
        .check(typed.address().isEmpty(), "address", "请填写单位地址。")
        .check(typed.address().length() > 200, "address", "单位地址最多 200 个字。");
  }
}
