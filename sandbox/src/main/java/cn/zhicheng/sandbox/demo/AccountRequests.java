package cn.zhicheng.sandbox.demo;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.InitialPassword;
import cn.zhicheng.organisation.preset.CreatePresetAccount;
import cn.zhicheng.organisation.preset.DecidePresetRequest;
import cn.zhicheng.organisation.preset.PresetRequestForm;
import cn.zhicheng.organisation.preset.RequestPresetAccount;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** A bureau asks operations for preset accounts; one is made, and fresh for trying it out. */
@Component
class AccountRequests {
  private static final String BUREAU = "shushan-rsj";
  private static final String REGION = "340104";
  private final PortalPeople portal;
  private final RequestPresetAccount request;
  private final CreatePresetAccount create;
  private final DecidePresetRequest decide;
  private final PasswordEncoder passwords;

  AccountRequests(
      PortalPeople portal,
      RequestPresetAccount request,
      CreatePresetAccount create,
      DecidePresetRequest decide,
      PasswordEncoder passwords) {
    this.portal = portal;
    this.request = request;
    this.create = create;
    this.decide = decide;
    this.passwords = passwords;
  }

  void play(World world) {
    Actor bureau = world.actor(BUREAU);
    Actor operations = world.actor(Authorities.OPERATIONS);
    for (Cast.Row row : Cast.rows("preset-requests.yml")) {
      UUID id = request.request(bureau, form(row));
      world.timeline().later();
      switch (row.text("state")) {
        case "CREATED" -> create.create(operations, id, 0, row.text("account"), password());
        case "REFUSED" -> decide.refuse(operations, id, 0, row.text("refusal"));
        case "WITHDRAWN" -> decide.withdraw(bureau, id, 0);
        default -> {} // waits for operations
      }
      world.timeline().later();
    }
  }

  private PresetRequestForm form(Cast.Row row) {
    String uscc = row.has("group") ? String.valueOf(portal.user(row.text("group")).uscc()) : "";
    return new PresetRequestForm(
        row.text("kind"),
        "",
        row.text("name"),
        REGION,
        uscc,
        row.text("nature"),
        "",
        row.text("holder"),
        row.text("mobile"),
        row.text("holder"),
        row.text("idNo"),
        row.text("mobile"),
        "");
  }

  /** The one password all demo accounts share; this account must change it all the same. */
  private InitialPassword password() {
    String clear = Authorities.PASSWORD;
    return new InitialPassword(clear, Objects.requireNonNull(passwords.encode(clear)));
  }
}
