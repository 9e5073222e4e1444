package cn.zhicheng.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in words what a User-Agent header means, well enough for somebody to recognise their own
 * device. Browsers in disguise name themselves beside the one they pretend to be, so the order
 * matters.
 */
final class Device {
  private static final Map<String, Pattern> BROWSERS = new LinkedHashMap<>();
  private static final Map<String, Pattern> SYSTEMS = new LinkedHashMap<>();

  static {
    browser("微信", "MicroMessenger/(\\d+)");
    browser("支付宝", "AlipayClient/(\\d+)");
    browser("360 安全浏览器", "(?:QIHU )?360(?:SE|EE)|QihooBrowser(?:HD)?/(\\d+)");
    browser("QQ 浏览器", "M?QQBrowser/(\\d+)");
    browser("UC 浏览器", "UCBrowser/(\\d+)");
    browser("夸克", "Quark/(\\d+)");
    browser("华为浏览器", "HuaweiBrowser/(\\d+)");
    browser("小米浏览器", "MiuiBrowser/(\\d+)");
    browser("Edge", "Edg(?:e|A|iOS)?/(\\d+)");
    browser("Opera", "OPR/(\\d+)");
    browser("Firefox", "(?:Firefox|FxiOS)/(\\d+)");
    browser("Chrome", "(?:Chrome|CriOS)/(\\d+)");
    browser("Safari", "Version/(\\d+)\\S* (?:Mobile/\\S+ )?Safari/");
    system("鸿蒙", "HarmonyOS|OpenHarmony");
    system("Windows", "Windows NT");
    system("安卓", "Android");
    system("iPhone", "iPhone");
    system("iPad", "iPad");
    system("macOS", "Macintosh");
    system("Linux", "Linux");
  }

  private Device() {}

  /** {@code Chrome 141 · Windows}; what is not known is said to be so. */
  static String inWords(String userAgent) {
    return browser(userAgent) + " · " + system(userAgent);
  }

  private static String browser(String userAgent) {
    for (var known : BROWSERS.entrySet()) {
      Matcher found = known.getValue().matcher(userAgent);
      if (found.find()) {
        String version = found.groupCount() == 1 ? found.group(1) : null;
        return version == null ? known.getKey() : known.getKey() + " " + version;
      }
    }
    return "其他浏览器";
  }

  private static String system(String userAgent) {
    return SYSTEMS.entrySet().stream()
        .filter(known -> known.getValue().matcher(userAgent).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("其他系统");
  }

  private static void browser(String name, String pattern) {
    BROWSERS.put(name, Pattern.compile(pattern));
  }

  private static void system(String name, String pattern) {
    SYSTEMS.put(name, Pattern.compile(pattern));
  }
}
