package cn.zhicheng.sandbox.training;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** The service's own page: how it behaves, and what it knows of whom. */
final class ControlPage {
  private final TrainingRecords records;
  private volatile Mood mood = Mood.NORMAL;

  ControlPage(TrainingRecords records) {
    this.records = records;
  }

  Mood mood() {
    return mood;
  }

  void handle(HttpExchange exchange) throws IOException {
    boolean post = exchange.getRequestMethod().equals("POST");
    if (!exchange.getRequestURI().getPath().equals("/")) {
      Answers.error(exchange, 404, "not_found", "没有这个地址");
    } else if (post && !own(exchange)) {
      Answers.error(exchange, 403, "foreign_origin", "只接受本页面的操作");
    } else if (post) {
      Map<String, String> form = form(Answers.body(exchange));
      act(form);
      String account = URLEncoder.encode(form.getOrDefault("account", ""), StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Location", "/?account=" + account);
      exchange.sendResponseHeaders(303, -1);
      exchange.close();
    } else {
      String query = exchange.getRequestURI().getRawQuery();
      Answers.html(exchange, page(form(query == null ? "" : query).getOrDefault("account", "")));
    }
  }

  /** Other sites' pages must not press these buttons. */
  private static boolean own(HttpExchange exchange) {
    String origin = Answers.header(exchange, "Origin");
    return origin.isEmpty()
        || Answers.header(exchange, "Host").equals(URI.create(origin).getRawAuthority());
  }

  private void act(Map<String, String> form) {
    String account = form.getOrDefault("account", "");
    String record = form.getOrDefault("record", "");
    switch (form.getOrDefault("act", "")) {
      case "mood" -> Mood.of(form.getOrDefault("mood", "")).ifPresent(chosen -> mood = chosen);
      case "add" -> records.add(account);
      case "correct" -> records.change(account, record, one -> one.corrected(one.hours() + 2));
      case "withdraw" -> records.change(account, record, ServiceRecord::withdraw);
      default -> {} // nothing known: the page is shown again
    }
  }

  private String page(String account) {
    var html = new StringBuilder();
    html.append("<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width\">")
        .append("<title>学时数据服务（模拟）</title><h1>学时数据服务（模拟）</h1>")
        .append("<p>提供年度：")
        .append(records.years())
        .append("。接口见 docs/training-hours-api.md。</p>")
        .append("<h2>服务状态</h2><form method=\"post\" action=\"/\">")
        .append("<input type=\"hidden\" name=\"act\" value=\"mood\">");
    for (Mood one : Mood.values()) {
      html.append("<p><label><input type=\"radio\" name=\"mood\" value=\"")
          .append(one.name())
          .append(one == mood ? "\" checked> " : "\"> ")
          .append(one.label())
          .append("</label></p>");
    }
    html.append("<button>应用</button></form><h2>学时记录</h2><form action=\"/\">")
        .append("<label>个人账号 <select name=\"account\">");
    for (String one : records.accounts()) {
      html.append("<option").append(one.equals(account) ? " selected>" : ">").append(escaped(one));
    }
    html.append("</select></label> <button>查看</button></form>");
    if (records.accounts().contains(account)) {
      table(html, account);
    }
    return html.toString();
  }

  private void table(StringBuilder html, String account) {
    html.append("<table border=\"1\"><tr><th>年度<th>课程<th>学时<th>版本<th>状态<th>操作</tr>");
    for (ServiceRecord record : records.ofAccount(account)) {
      html.append("<tr><td>")
          .append(record.year())
          .append("<td>")
          .append(escaped(record.course()))
          .append("<td>")
          .append(record.hours())
          .append("<td>")
          .append(record.version())
          .append("<td>")
          .append(record.withdrawn() ? "已撤销" : "有效")
          .append("<td>");
      if (!record.withdrawn()) {
        button(html, account, record.id(), "correct", "更正（加 2 学时）");
        button(html, account, record.id(), "withdraw", "撤销");
      }
      html.append("</tr>");
    }
    html.append("</table>");
    button(html, account, "", "add", "新增一条本年度记录（6 学时）");
  }

  private static void button(
      StringBuilder html, String account, String record, String act, String label) {
    html.append(
            "<form method=\"post\" action=\"/\"><input type=\"hidden\" name=\"account\" value=\"")
        .append(escaped(account))
        .append("\"><input type=\"hidden\" name=\"record\" value=\"")
        .append(escaped(record))
        .append("\"><button name=\"act\" value=\"")
        .append(act)
        .append("\">")
        .append(label)
        .append("</button></form>");
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text);
  }

  private static Map<String, String> form(String encoded) {
    var form = new HashMap<String, String>();
    for (String part : encoded.split("&")) {
      int at = part.indexOf('=');
      if (at > 0) {
        form.put(
            URLDecoder.decode(part.substring(0, at), StandardCharsets.UTF_8),
            URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
      }
    }
    return form;
  }
}
