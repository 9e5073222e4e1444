package cn.zhicheng.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleTableTest {
  @Test
  void columnsAreAlignedAlthoughChineseLettersAreWide() {
    String table =
        PeopleTable.of(
            List.of(),
            List.of(
                new DemoAccount("内置单位登录", "shushan-a", "secret", "主管部门"),
                new DemoAccount("ops", "ops", "secret", "系统运维")));
    assertThat(table.lines().map(line -> PeopleTable.width(line.split("secret|Password", 2)[0])))
        .as("columns before the password")
        .containsOnly(2 + 12 + 2 + 9 + 2);
  }
}
