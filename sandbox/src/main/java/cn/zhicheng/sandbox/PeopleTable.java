package cn.zhicheng.sandbox;

import cn.zhicheng.sandbox.portal.PortalKind;
import cn.zhicheng.sandbox.portal.PortalUser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The demo people as a table for the console, aligned also where Chinese letters are two wide. */
final class PeopleTable {
  private static final List<Function<DemoAccount, String>> COLUMNS =
      List.of(DemoAccount::entry, DemoAccount::account, DemoAccount::password, DemoAccount::who);

  private PeopleTable() {}

  /** The accounts the demo data names, in its order, then other portal users with a line "who". */
  static String of(List<PortalUser> users, List<DemoAccount> demo) {
    var rows = new ArrayList<DemoAccount>();
    rows.add(new DemoAccount("Entry", "Account", "Password", "Who"));
    rows.addAll(demo);
    users.stream()
        .filter(user -> !user.who().isEmpty())
        .filter(user -> demo.stream().noneMatch(row -> row.account().equals(user.account())))
        .map(PeopleTable::row)
        .forEach(rows::add);
    List<Integer> widths =
        COLUMNS.stream()
            .map(column -> rows.stream().mapToInt(row -> width(column.apply(row))).max().orElse(0))
            .toList();
    return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
  }

  private static DemoAccount row(PortalUser user) {
    boolean person = user.kind() == PortalKind.PERSONAL;
    String name = person ? user.name() : user.organisation();
    return new DemoAccount(
        person ? "个人登录" : "单位登录", user.account(), user.password(), name + "：" + user.who());
  }

  private static String line(DemoAccount row, List<Integer> widths) {
    var line = new StringBuilder();
    for (int i = 0; i < COLUMNS.size(); i++) {
      String cell = COLUMNS.get(i).apply(row);
      line.append("  ").append(cell).repeat(' ', widths.get(i) - width(cell));
    }
    return line.toString().stripTrailing();
  }

  /** Columns a terminal needs: two for Chinese letters and full-width signs. */
  static int width(String text) {
    return text.codePoints().map(c -> wide(c) ? 2 : 1).sum();
  }

  private static boolean wide(int c) {
    return Character.isIdeographic(c) || c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60;
  }
}
