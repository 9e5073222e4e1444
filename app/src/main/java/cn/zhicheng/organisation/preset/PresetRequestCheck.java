package cn.zhicheng.organisation.preset;

import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.organisation.UnitNature;
import cn.zhicheng.reference.IdNumber;
import cn.zhicheng.reference.Regions;
import cn.zhicheng.reference.Uscc;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what a bureau typed, all problems at once. */
@Component
class PresetRequestCheck {
  private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
  private final Regions regions;
  private final Organisations organisations;
  private final KnownBodies known;
  private final Clock clock;

  PresetRequestCheck(Regions regions, Organisations organisations, KnownBodies known, Clock clock) {
    this.regions = regions;
    this.organisations = organisations;
    this.known = known;
    this.clock = clock;
  }

  /** What was typed, in its own types. */
  record Checked(PresetKind kind, PresetBody body, PresetHolder holder, String reason) {}

  /**
   * Checks a request of the bureau of this region.
   *
   * @param before whose numbers stay when none are typed; null for a new request
   * @throws cn.zhicheng.shared.InvalidException with every problem
   */
  Checked check(String bureauRegion, PresetRequestForm typed, @Nullable PresetHolder before) {
    var problems = new Problems();
    Optional<PresetKind> kind = PresetKind.ofName(typed.kind());
    problems.check(kind.isEmpty(), "kind", "请选择申请类型。");
    OrganisationKind bodyKind = bodyKind(kind.orElse(null), typed, problems);
    region(bureauRegion, kind.orElse(null), bodyKind, typed, problems);
    problems
        .check(typed.name().isEmpty(), "name", "请填写机构全称，与公章一致。")
        .check(typed.name().length() > 100, "name", "机构名称最多 100 个字。");
    UUID existing = problems.isEmpty() ? body(kind.orElseThrow(), bodyKind, typed, problems) : null;
    boolean unit = kind.filter(PresetKind::unit).isPresent();
    Optional<Uscc> uscc = uscc(kind.orElse(null), typed, problems);
    Optional<UnitNature> nature = unit ? UnitNature.ofLabel(typed.nature()) : Optional.empty();
    problems.check(unit && nature.isEmpty(), "nature", "请选择单位性质。");
    UUID department = unit ? department(typed, problems) : null;
    contact(typed, problems);
    PresetHolder holder = holder(typed, before, problems);
    problems.check(typed.reason().length() > 500, "reason", "说明最多 500 个字。").orThrow();
    var body =
        new PresetBody(
            bodyKind,
            existing,
            typed.name(),
            typed.region(),
            uscc.map(Uscc::value).orElse(null),
            nature.orElse(null),
            department,
            typed.contact(),
            typed.contactMobile());
    return new Checked(kind.orElseThrow(), body, holder, typed.reason());
  }

  private static OrganisationKind bodyKind(
      @Nullable PresetKind kind, PresetRequestForm typed, Problems problems) {
    if (kind == null || kind.body() != null) {
      return kind == null || kind.body() == null ? OrganisationKind.UNIT : kind.body();
    }
    Optional<OrganisationKind> chosen =
        Arrays.stream(OrganisationKind.values())
            .filter(each -> each.name().equals(typed.bodyKind()))
            .findFirst();
    problems.check(chosen.isEmpty(), "bodyKind", "请选择已有机构的类别。");
    return chosen.orElse(OrganisationKind.UNIT);
  }

  private void region(
      String own,
      @Nullable PresetKind kind,
      OrganisationKind body,
      PresetRequestForm typed,
      Problems problems) {
    boolean inside = regions.within(typed.region(), own);
    problems.check(!inside, "region", "请选择机构的属地，只能是本级或下级属地。");
    boolean bureau = kind != null && body == OrganisationKind.BUREAU;
    problems.check(
        bureau && typed.region().equals(own), "region", "人社部门的账号由上一级申请：请选择下级属地；本级账号请联系上一级人社部门。");
  }

  /** The body of a further account; for all others there must be none yet. */
  private @Nullable UUID body(
      PresetKind kind, OrganisationKind body, PresetRequestForm typed, Problems problems) {
    if (kind == PresetKind.FURTHER) {
      var found = known.preset(body, typed.region(), typed.name());
      problems.check(
          found.isEmpty(), "name", "该属地没有名称相同的内置机构，请核对类别、属地和全称。在政务服务网注册的单位，请在政务服务网办理账号。");
      return found.isEmpty() ? null : found.getFirst().id();
    }
    boolean taken = !known.named(body, typed.region(), typed.name()).isEmpty();
    problems.check(taken, "name", "该属地已有名称相同的%s。需要增加账号的，请改选「已有内置机构增加账号」。".formatted(body.label()));
    return null;
  }

  private static Optional<Uscc> uscc(
      @Nullable PresetKind kind, PresetRequestForm typed, Problems problems) {
    if (kind != PresetKind.UNIT_SHARING_CODE) {
      return Optional.empty();
    }
    Uscc.problem(typed.uscc()).ifPresent(sentence -> problems.add("uscc", sentence));
    return Uscc.parse(typed.uscc());
  }

  private @Nullable UUID department(PresetRequestForm typed, Problems problems) {
    if (typed.department().isEmpty() || !regions.find(typed.region()).isPresent()) {
      return null;
    }
    var offered = organisations.departmentsOf(typed.region());
    Optional<Organisation> chosen =
        offered.stream().filter(each -> each.name().equals(typed.department())).findFirst();
    String names = offered.stream().map(Organisation::name).collect(Collectors.joining("、"));
    problems.check(
        chosen.isEmpty(),
        "department",
        names.isEmpty() ? "该属地还没有业务主管部门，请留空。" : "请填写该属地业务主管部门的全称，没有的留空。现有：" + names + "。");
    return chosen.map(Organisation::id).orElse(null);
  }

  private static void contact(PresetRequestForm typed, Problems problems) {
    problems
        .check(
            typed.contact().isEmpty() || typed.contact().length() > 50,
            "contact",
            "请填写机构联系人姓名，最多 50 个字。")
        .check(
            !MOBILE.matcher(typed.contactMobile()).matches(),
            "contactMobile",
            "请填写联系人的 11 位手机号码，例如 13800000000。");
  }

  private PresetHolder holder(
      PresetRequestForm typed, @Nullable PresetHolder before, Problems problems) {
    String idNo = typed.idNo().isEmpty() && before != null ? before.idNo() : typed.idNo();
    String mobile = typed.mobile().isEmpty() && before != null ? before.mobile() : typed.mobile();
    Optional<IdNumber> number = IdNumber.parse(idNo, ProvinceTime.today(clock));
    problems.check(
        typed.holder().isEmpty() || typed.holder().length() > 50, "holder", "请填写账号使用人姓名，最多 50 个字。");
    IdNumber.problem(idNo, ProvinceTime.today(clock)).ifPresent(why -> problems.add("idNo", why));
    problems.check(!MOBILE.matcher(mobile).matches(), "mobile", "请填写使用人的 11 位手机号码，例如 13800000000。");
    return new PresetHolder(typed.holder(), number.map(IdNumber::value).orElse(""), mobile);
  }
}
