package cn.zhicheng.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the database reads to answer a page: every statement the page sent is explained with its
 * values while it runs. A scan of a large table or a sort over a backlog shows as a step with many
 * rows.
 */
final class PlansRead {
  private static final int MOST = 1_000;
  private static final JsonMapper JSON = new JsonMapper();
  private final Product product;

  PlansRead(Product product) {
    this.product = product;
  }

  /** Adds the rows of the step that reads most. */
  void measure(String name, Times.Act act, Report report) throws Exception {
    List<String> sent = product.statements().sentBy(act);
    long most = 0;
    for (String sql : sent) {
      most = Math.max(most, heaviest(explained(sql)));
    }
    report.add(Row.bounded("3", "rows the heaviest step reads: " + name, "", most, MOST));
  }

  private JsonNode explained(String sql) throws SQLException {
    try (Connection connection = product.bean(DataSource.class).getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      try (ResultSet told =
          statement.executeQuery("explain (analyze, timing off, format json) " + sql)) {
        told.next();
        return JSON.readTree(told.getString(1)).get(0).get("Plan");
      } finally {
        connection.rollback();
      }
    }
  }

  private static long heaviest(JsonNode step) {
    double kept = number(step, "Actual Rows");
    double thrown =
        number(step, "Rows Removed by Filter") + number(step, "Rows Removed by Join Filter");
    long most = Math.round((kept + thrown) * number(step, "Actual Loops"));
    for (JsonNode below : step.path("Plans")) {
      most = Math.max(most, heaviest(below));
    }
    return most;
  }

  private static double number(JsonNode step, String name) {
    return step.path(name).asDouble(0);
  }
}
