package cn.zhicheng.sandbox.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PortalUsersTest {
  private static final String USCC_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private final PortalUsers users = PortalUsers.fromClasspath();

  @Test
  void everyNumberCarriesItsCheckDigit() {
    assertThat(users.all()).allMatch(user -> idCardHolds(user.idNumber()));
    assertThat(users.all())
        .filteredOn(user -> user.kind() == PortalKind.LEGAL)
        .allMatch(user -> usccHolds(String.valueOf(user.uscc())));
  }

  @Test
  void everybodyCanBeToldApart() {
    assertThat(users.all()).extracting(PortalUser::subject).doesNotHaveDuplicates();
    assertThat(users.all())
        .filteredOn(user -> user.kind() == PortalKind.PERSONAL)
        .extracting(PortalUser::idNumber)
        .doesNotHaveDuplicates();
  }

  @Test
  void anAccountListedTwiceIsAnError() {
    var user = users.all().getFirst();
    assertThatThrownBy(() -> new PortalUsers(List.of(user, user))).hasMessageContaining("twice");
  }

  private static boolean idCardHolds(String number) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (number.charAt(i) - '0') * ((1 << (17 - i)) % 11);
    }
    return number.length() == 18 && number.charAt(17) == "10X98765432".charAt(sum % 11);
  }

  private static boolean usccHolds(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      sum += USCC_SIGNS.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return code.length() == 18 && code.charAt(17) == USCC_SIGNS.charAt((31 - sum % 31) % 31);
  }
}
