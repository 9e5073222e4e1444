package cn.zhicheng.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.reference.IdNumber;
import cn.zhicheng.reference.Uscc;
import cn.zhicheng.sandbox.portal.PortalUser;
import cn.zhicheng.sandbox.portal.PortalUsers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Personal numbers and credit codes of the people and units of the demo. */
class DemoNumbersTest {
  @Test
  void everyNumberIsOneTheProductAccepts() {
    List<PortalUser> users = PortalUsers.fromClasspath().all();
    assertThat(users)
        .allMatch(user -> IdNumber.parse(user.idNumber(), LocalDate.now()).isPresent());
    assertThat(users.stream().map(PortalUser::uscc).filter(code -> code != null))
        .allMatch(code -> Uscc.parse(code).isPresent())
        .doesNotHaveDuplicates();
  }
}
