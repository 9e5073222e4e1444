package cn.zhicheng.sandbox.demo;

import cn.zhicheng.identity.Accounts;
import cn.zhicheng.identity.Role;
import cn.zhicheng.organisation.NewOrganisation;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.reference.Region;
import cn.zhicheng.reference.RegionLevel;
import cn.zhicheng.reference.Regions;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Presets a bureau for every region, departments and organisers, and accounts for some of them. */
@Component
class Authorities {
  static final String PASSWORD = "anhui2026";

  /** Login name of the one account of operations. */
  private static final String OPERATIONS = "yunwei";

  private static final String PROVINCE = "340000";
  private static final String BUREAU = "人力资源和社会保障局";
  private static final Map<String, String> AREA_CODES =
      Map.ofEntries(
          Map.entry("3400", "0551"),
          Map.entry("3401", "0551"),
          Map.entry("3402", "0553"),
          Map.entry("3403", "0552"),
          Map.entry("3404", "0554"),
          Map.entry("3405", "0555"),
          Map.entry("3406", "0561"),
          Map.entry("3407", "0562"),
          Map.entry("3408", "0556"),
          Map.entry("3410", "0559"),
          Map.entry("3411", "0550"),
          Map.entry("3412", "0558"),
          Map.entry("3413", "0557"),
          Map.entry("3415", "0564"),
          Map.entry("3416", "0558"),
          Map.entry("3417", "0566"),
          Map.entry("3418", "0563"));

  private final Organisations organisations;
  private final Accounts accounts;
  private final Regions regions;

  /** Of the one password all demo accounts share. */
  private final SingletonSupplier<String> hash;

  Authorities(
      Organisations organisations, Accounts accounts, Regions regions, PasswordEncoder passwords) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.regions = regions;
    this.hash = SingletonSupplier.of(() -> Objects.requireNonNull(passwords.encode(PASSWORD)));
  }

  void preset(World world) {
    var names = new MadeUpNames();
    bureaus(world, names);
    part(world, names, "departments", OrganisationKind.DEPARTMENT, Role.DEPARTMENT);
    part(world, names, "organisers", OrganisationKind.ORGANISER, Role.ORGANISER);
    String operator = names.next();
    world.actor(
        OPERATIONS, accounts.presetHashed(Role.OPS, null, OPERATIONS, hash.obtain(), operator));
  }

  private void bureaus(World world, MadeUpNames names) {
    Map<String, Cast.Row> rows =
        Cast.rows("bodies.yml", "bureaus").stream()
            .collect(Collectors.toMap(row -> row.text("region"), Function.identity()));
    for (Region region : regions.all()) {
      String contact = names.next();
      Organisation bureau =
          add(OrganisationKind.BUREAU, bureau(region), region.code(), contact, names.line());
      Cast.Row row = rows.get(region.code());
      if (row != null) {
        account(world, Role.BUREAU, bureau, row.text("account"), contact);
      }
    }
  }

  private String bureau(Region region) {
    if (region.level() == RegionLevel.PROVINCE) {
      return "安徽省人力资源和社会保障厅";
    }
    // 郊区 alone would not say whose suburbs.
    boolean plain = region.name().equals("郊区") && region.parentCode() != null;
    String city = plain ? regions.byCode(String.valueOf(region.parentCode())).name() : "";
    return city + region.name() + BUREAU;
  }

  private void part(World world, MadeUpNames names, String part, OrganisationKind kind, Role role) {
    for (Cast.Row row : Cast.rows("bodies.yml", part)) {
      String contact = names.next();
      Organisation body = add(kind, row.text("name"), row.text("region"), contact, names.line());
      world.body(row.text("key"), body);
      if (row.has("account")) {
        account(world, role, body, row.text("account"), contact);
      }
    }
  }

  private Organisation add(
      OrganisationKind kind, String name, String region, String contact, int line) {
    String seat = region.equals(PROVINCE) ? "合肥市" : regions.byCode(region).name();
    return organisations.add(
        new NewOrganisation(
            kind,
            name,
            null,
            null,
            region,
            null,
            contact,
            "",
            phone(region, line),
            seat + "政务服务中心"));
  }

  /** A number in the area's own code, of a kind that is not given to anybody here. */
  static String phone(String region, int line) {
    return AREA_CODES.get(region.substring(0, 4)) + "-5%07d".formatted(line);
  }

  private void account(World world, Role role, Organisation body, String account, String contact) {
    world.actor(account, accounts.presetHashed(role, body.id(), account, hash.obtain(), contact));
  }
}
