package cn.zhicheng.sandbox.portal.account;

import cn.zhicheng.sandbox.portal.PortalKind;
import cn.zhicheng.sandbox.portal.PortalUser;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to open an account; never null. Full-width letters and blanks around are mended.
 *
 * @param kind code of the box
 * @param organisation empty in the box of persons, like {@code uscc}
 * @param name the natural person; of a legal person, whoever handles its business
 * @param code of the SMS
 * @param account login name
 */
record RegistrationForm(
    String kind,
    String organisation,
    String uscc,
    String name,
    String idNumber,
    String mobile,
    String code,
    String account,
    String password,
    String again) {
  static final String ID_TYPE = "ID_CARD";

  RegistrationForm {
    organisation = text(organisation);
    uscc = text(uscc).toUpperCase(Locale.ROOT);
    name = text(name);
    idNumber = text(idNumber).toUpperCase(Locale.ROOT);
    mobile = text(mobile);
    code = text(code);
    account = text(account).toLowerCase(Locale.ROOT);
    password = password == null ? "" : password;
    again = again == null ? "" : again;
  }

  static RegistrationForm empty(PortalKind kind) {
    return new RegistrationForm(kind.code(), "", "", "", "", "", "", "", "", "");
  }

  PortalKind box() {
    return PortalKind.box(kind);
  }

  boolean legal() {
    return box() == PortalKind.LEGAL;
  }

  PortalUser user() {
    return new PortalUser(
        account,
        "",
        box(),
        name,
        ID_TYPE,
        idNumber,
        mobile,
        legal() ? organisation : null,
        legal() ? uscc : null,
        "");
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }

  /** Keeps passwords and numbers out of logs. */
  @Override
  public String toString() {
    return "RegistrationForm[" + kind + "]";
  }
}
