package cn.zhicheng.ops.backup;

import cn.zhicheng.ops.RefusedCommandException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A database that is thrown away when it is closed. */
final class ScratchDatabase implements AutoCloseable {
  private static final Pattern URL = Pattern.compile("(jdbc:postgresql://[^/]+/)([^?]*)(\\?.*)?");
  private final String server;
  private final String username;
  private final String password;
  private final String name;
  private final String url;

  private ScratchDatabase(
      String server, String username, String password, String name, String url) {
    this.server = server;
    this.username = username;
    this.password = password;
    this.name = name;
    this.url = url;
  }

  /**
   * Makes one on the server of this database.
   *
   * @throws RefusedCommandException when that account may not make databases
   */
  static ScratchDatabase make(String server, String username, String password) {
    Matcher parts = URL.matcher(server);
    if (!parts.matches()) {
      throw new RefusedCommandException("数据库地址不是 jdbc:postgresql://主机:端口/库名 的形式，不能建临时数据库。");
    }
    String name = "zhicheng_drill_" + UUID.randomUUID().toString().substring(0, 8);
    String options = parts.group(3) == null ? "" : parts.group(3);
    var made =
        new ScratchDatabase(server, username, password, name, parts.group(1) + name + options);
    try {
      made.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new RefusedCommandException(
          """
          不能建临时数据库：%s
          请由数据库管理员执行 ALTER ROLE %s CREATEDB，或者用 ZHICHENG_OPS_SCRATCH_URL、_USERNAME、_PASSWORD \
          指定另一台可以建库的服务器。\
          """
              .formatted(e.getMessage(), username),
          e);
    }
    return made;
  }

  String name() {
    return name;
  }

  String url() {
    return url;
  }

  String username() {
    return username;
  }

  String password() {
    return password;
  }

  @Override
  public void close() {
    try {
      execute("DROP DATABASE " + name + " WITH (FORCE)");
    } catch (SQLException e) {
      throw new RefusedCommandException(
          "临时数据库 %s 没有删掉，请手工删除：%s".formatted(name, e.getMessage()), e);
    }
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server, username, password);
        Statement run = connection.createStatement()) {
      run.execute(statement);
    }
  }
}
