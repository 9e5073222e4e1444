package cn.zhicheng.sandbox.portal.account;

import cn.zhicheng.sandbox.portal.Browser;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Somebody who fills in forms of the portal and reads her phone.
 *
 * @param number tells applicants apart: their numbers and names are made from it
 */
record Applicant(Browser browser, int number) {
  private static final Pattern DIGITS = Pattern.compile("验证码 (\\d{6})，");
  private static final String PASSWORD = "Tianshan2026";
  private static final LocalDate LATER = LocalDate.parse("2030-01-01");

  String mobile() {
    return "1391234%04d".formatted(number);
  }

  String idNumber() {
    String most = "34122619850512%03d".formatted(number);
    return withCheck(most, "0123456789X", id -> IdCardNumber.problem(id, LATER).isEmpty());
  }

  String uscc() {
    String most = "52340100MJA%06d".formatted(number);
    return withCheck(most, "0123456789ABCDEFGHJKLMNPQRTUWXY", c -> CreditCode.problem(c).isEmpty());
  }

  String account() {
    return "ayiguli-" + number;
  }

  /** Everything a new person types, the code of the SMS included. */
  Map<String, String> person() throws Exception {
    var typed = new LinkedHashMap<String, String>();
    typed.put("name", "阿依·古丽");
    typed.put("idNumber", idNumber());
    typed.put("mobile", mobile());
    typed.put("code", code());
    typed.put("account", account());
    typed.put("password", PASSWORD);
    typed.put("again", PASSWORD);
    return typed;
  }

  /** Everything a new legal person's handler types. */
  Map<String, String> body() throws Exception {
    var typed = new LinkedHashMap<>(person());
    typed.put("organisation", "合肥市清泉社会服务中心（民办非企业）");
    typed.put("uscc", uscc());
    typed.put("account", "qingquan-" + number);
    return typed;
  }

  HttpResponse<String> register(String kind, Map<String, String> typed) throws Exception {
    return browser.submit("/register?kind=" + kind, "/register", typed);
  }

  HttpResponse<String> signIn(String kind, String account) throws Exception {
    return browser.signIn(kind, account, PASSWORD);
  }

  /** The code in the newest SMS to that mobile; empty when there is none. */
  static String newest(Browser browser, String mobile) throws Exception {
    var code = DIGITS.matcher(browser.page("/sms?mobile=" + mobile).select(".messages").text());
    return code.find() ? code.group(1) : "";
  }

  /** Asks for a code, then reads it from the inbox. */
  private String code() throws Exception {
    var token = browser.page("/register?kind=personal").select("input[name=_csrf]").val();
    browser.post("/register/code", Map.of("_csrf", token, "mobile", mobile()));
    return newest(browser, mobile());
  }

  private static String withCheck(String most, String signs, Predicate<String> holds) {
    return signs
        .chars()
        .mapToObj(sign -> most + (char) sign)
        .filter(holds)
        .findFirst()
        .orElseThrow();
  }
}
