package cn.zhicheng.organisation;

import cn.zhicheng.reference.Regions;
import cn.zhicheng.reference.Uscc;
import cn.zhicheng.shared.Problems;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what was typed about a body, all problems at once: by hand and by Excel alike. */
@Component
class BodyCheck {
  private final Regions regions;

  BodyCheck(Regions regions) {
    this.regions = regions;
  }

  /**
   * Notes what is wrong; null when anything is.
   *
   * @param scope region within which bodies may be registered
   * @param self the body that is changed; null for a new one
   */
  @Nullable CheckedBody check(
      BodyForm typed, String scope, KnownBodies known, @Nullable UUID self, Problems problems) {
    Optional<OrganisationKind> kind = kind(typed.kind());
    problems
        .check(kind.isEmpty(), "kind", "请选择机构类型。")
        .check(typed.name().isEmpty(), "name", "请填写机构名称，与公章一致。")
        .check(typed.name().length() > 100, "name", "机构名称最多 100 个字。")
        .check(!regions.within(typed.region(), scope), "region", "请选择属地，只能选本辖区内的地区。");
    if (!typed.uscc().isEmpty()) {
      Uscc.problem(typed.uscc()).ifPresent(sentence -> problems.add("uscc", sentence));
    }
    contact(typed, problems);
    kind.ifPresent(k -> taken(k, typed, known, self, problems));
    UUID department =
        kind.equals(Optional.of(OrganisationKind.UNIT)) ? unit(typed, known, problems) : null;
    return problems.isEmpty() ? checked(kind.orElseThrow(), typed, department) : null;
  }

  private static void contact(BodyForm typed, Problems problems) {
    problems
        .check(typed.industry().length() > 40, "industry", "主管行业最多 40 个字。")
        .check(typed.contact().length() > 50, "contact", "联系人姓名最多 50 个字。")
        .check(
            !typed.contactMobile().isEmpty() && !UnitDetailsCheck.mobile(typed.contactMobile()),
            "contactMobile",
            "联系人手机应为 11 位手机号码，例如 13800000000，没有可以不填。")
        .check(
            !typed.contactPhone().isEmpty() && !UnitDetailsCheck.phone(typed.contactPhone()),
            "contactPhone",
            "固定电话请写成 0551-12345678 的样子，没有可以不填。")
        .check(typed.address().length() > 200, "address", "地址最多 200 个字。");
  }

  /** One name a kind and region, and one bureau a region. */
  private static void taken(
      OrganisationKind kind,
      BodyForm typed,
      KnownBodies known,
      @Nullable UUID self,
      Problems problems) {
    boolean name =
        known.named(kind, typed.region(), typed.name()).filter(id -> !id.equals(self)).isPresent();
    problems.check(name, "name", "该属地已有同名的%s「%s」，请核对后再填。".formatted(kind.label(), typed.name()));
    boolean second =
        kind == OrganisationKind.BUREAU
            && known.bureauOf(typed.region()).filter(id -> !id.equals(self)).isPresent();
    problems.check(second, "region", "该属地已有人社部门，每个地区只设一个。");
  }

  /** What only units have: nature and department. */
  private @Nullable UUID unit(BodyForm typed, KnownBodies known, Problems problems) {
    problems.check(UnitNature.ofLabel(typed.nature()).isEmpty(), "nature", "请选择单位性质，例如事业单位、民营企业。");
    if (typed.department().isEmpty()) {
      return null;
    }
    Optional<UUID> department =
        known.departments().stream()
            .filter(d -> d.id().toString().equals(typed.department()))
            .filter(d -> regions.within(typed.region(), d.regionCode()))
            .map(Organisation::id)
            .findFirst();
    problems.check(department.isEmpty(), "department", "业务主管部门须是该属地或上级地区的主管部门，没有的请留空。");
    return department.orElse(null);
  }

  private static CheckedBody checked(
      OrganisationKind kind, BodyForm typed, @Nullable UUID department) {
    boolean unit = kind == OrganisationKind.UNIT;
    return new CheckedBody(
        kind,
        typed.name(),
        Uscc.parse(typed.uscc()).map(Uscc::value).orElse(null),
        typed.region(),
        unit ? UnitNature.ofLabel(typed.nature()).orElseThrow() : null,
        department,
        kind == OrganisationKind.DEPARTMENT ? typed.industry() : "",
        typed.contact(),
        typed.contactMobile(),
        typed.contactPhone(),
        typed.address());
  }

  private static Optional<OrganisationKind> kind(String name) {
    return java.util.Arrays.stream(OrganisationKind.values())
        .filter(k -> k.name().equals(name))
        .findFirst();
  }
}
