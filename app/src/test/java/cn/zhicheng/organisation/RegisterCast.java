package cn.zhicheng.organisation;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PresetAccounts;
import cn.zhicheng.identity.Role;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Bureaus with their officials, and bodies of their regions, for tests of the register. */
@Component
public class RegisterCast {
  private final Organisations organisations;
  private final PresetAccounts presets;

  RegisterCast(Organisations organisations, PresetAccounts presets) {
    this.organisations = organisations;
    this.presets = presets;
  }

  /** An official of the region's one bureau. */
  public synchronized Actor bureau(String region) {
    Organisation body =
        organisations
            .bureauOf(region)
            .orElseGet(() ->
                organisations.add(
                    NewOrganisation.authority(
                        OrganisationKind.BUREAU, region + "人力资源和社会保障局", region)));
    return presets.official(Role.BUREAU, body.id(), "陆平");
  }

  /** An authority nobody else's test touches. */
  public Organisation authority(OrganisationKind kind, String name, String region) {
    return organisations.add(
        NewOrganisation.authority(
            kind, name + UUID.randomUUID().toString().substring(0, 8), region));
  }

  /** A preset unit with this code, which may be shared or absent. */
  public Organisation unit(String name, String region, String uscc) {
    return organisations.add(
        new NewOrganisation(
            OrganisationKind.UNIT,
            name + UUID.randomUUID().toString().substring(0, 8),
            uscc.isEmpty() ? null : uscc,
            UnitNature.INSTITUTION,
            region,
            null,
            "周敏",
            "13900000000",
            "",
            "人民路 1 号"));
  }

  public Actor official(Organisation of) {
    return presets.official(Role.valueOf(of.kind().name()), of.id(), "周敏");
  }
}
