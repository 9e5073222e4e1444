package cn.zhicheng.sandbox.portal.account;

import cn.zhicheng.sandbox.portal.sms.Mobile;
import cn.zhicheng.sandbox.portal.sms.SmsCodes;
import cn.zhicheng.sandbox.portal.sms.SmsMatter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everything that is wrong with a registration, at once, by field and in the order of the page. */
@Component
@Profile("portal")
class RegistrationCheck {
  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}·. ]{1,49}");
  private static final Pattern BODY = Pattern.compile("[\\p{L}\\p{M}\\p{N}()\\-—·、.&“” ]{4,100}");
  private static final Pattern ACCOUNT = Pattern.compile("[a-z][a-z0-9_-]{3,29}");
  private final SmsCodes codes;
  private final Clock clock;

  RegistrationCheck(SmsCodes codes, Clock clock) {
    this.codes = codes;
    this.clock = clock;
  }

  Map<String, String> problems(RegistrationForm form) {
    var problems = new LinkedHashMap<String, String>();
    if (form.legal()) {
      matches(BODY, form.organisation(), "organisation", "请按登记证照填写单位名称，4 至 100 字。", problems);
      CreditCode.problem(form.uscc()).ifPresent(p -> problems.put("uscc", p));
    }
    matches(NAME, form.name(), "name", "请按身份证填写姓名，2 至 50 字，不含数字和其他符号。", problems);
    IdCardNumber.problem(form.idNumber(), LocalDate.ofInstant(clock.instant(), HERE))
        .ifPresent(p -> problems.put("idNumber", p));
    mobile(form, problems);
    matches(
        ACCOUNT, form.account(), "account", "登录名应为 4 至 30 位，以字母开头，可用小写字母、数字、下划线和连字符。", problems);
    new NewPassword(form.password(), form.again()).check(form.account(), problems);
    return problems;
  }

  /** A code is only looked up for a number that can have got one. */
  private void mobile(RegistrationForm form, Map<String, String> problems) {
    Optional<String> wrong = Mobile.problem(form.mobile());
    wrong.ifPresent(sentence -> problems.put("mobile", sentence));
    if (form.code().isEmpty()) {
      problems.put("code", "请填写短信验证码。");
    } else if (wrong.isEmpty() && !codes.right(form.mobile(), SmsMatter.REGISTER, form.code())) {
      problems.put("code", "验证码错误或已失效，请核对短信或重新获取。");
    }
  }

  private static void matches(
      Pattern good, String typed, String field, String sentence, Map<String, String> problems) {
    if (!good.matcher(typed).matches()) {
      problems.put(field, sentence);
    }
  }
}
