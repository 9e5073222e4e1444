package cn.zhicheng.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a browser's User-Agent says about the engine it draws pages with (FAQ-P5). Who hides or is
 * unknown passes: advice is for those we know can't show our pages.
 *
 * <p>The limits are where nested style rules that begin with an element's name came in (Chromium
 * 120, Safari 17.2, Firefox 117): without them half of our rules are dropped. {@code <dialog>},
 * {@code :has}, {@code popover}, {@code color-mix} and range media queries are older in each.
 */
public enum Browser {
  /** Draws our pages. */
  FIT,
  /** Internet Explorer, and two-engine browsers such as 360 in 兼容模式. */
  TRIDENT,
  /** Edge before it became a Chromium. */
  OLD_EDGE,
  /** Chromium of any brand, too old. */
  OLD_CHROMIUM,
  /** Safari and what else draws with WebKit, too old. */
  OLD_WEBKIT,
  /** Firefox, too old. */
  OLD_FIREFOX,
  /** Opera before it became a Chromium. */
  PRESTO;

  /** First version of Chromium that draws our pages; so of 360 安全浏览器极速模式. */
  public static final int CHROMIUM = 120;

  private static final int FIREFOX = 117;
  private static final int SAFARI = 17_02;
  private static final Pattern CHROMIUM_VERSION = Pattern.compile("\\bChrom(?:e|ium)/(\\d{1,4})");
  private static final Pattern HEADLESS = Pattern.compile("HeadlessChrome/(\\d{1,4})");
  private static final Pattern FIREFOX_VERSION = Pattern.compile("\\bFirefox/(\\d{1,4})");
  private static final Pattern IOS =
      Pattern.compile("\\bOS (\\d{1,3})(?:_(\\d{1,2}))?[\\d_]* like Mac");
  private static final Pattern SAFARI_VERSION =
      Pattern.compile("\\bVersion/(\\d{1,3})(?:\\.(\\d{1,2}))?");

  /** The engine behind a User-Agent; {@link #FIT} when there is none or an unknown one. */
  public static Browser of(@Nullable String userAgent) {
    String agent = userAgent == null ? "" : userAgent;
    if (agent.contains("Trident/") || agent.contains("MSIE ")) {
      return TRIDENT;
    }
    if (agent.contains("Edge/")) {
      return OLD_EDGE;
    }
    if (agent.contains("Presto/")) {
      return PRESTO;
    }
    Browser chromium = chromium(agent);
    if (chromium != null) {
      return chromium;
    }
    Matcher firefox = FIREFOX_VERSION.matcher(agent);
    if (firefox.find()) {
      return number(firefox, 1) < FIREFOX ? OLD_FIREFOX : FIT;
    }
    return agent.contains("AppleWebKit/") ? webkit(agent) : FIT;
  }

  private static @Nullable Browser chromium(String agent) {
    Matcher version = CHROMIUM_VERSION.matcher(agent);
    if (!version.find()) {
      version = HEADLESS.matcher(agent);
      if (!version.find()) {
        return null;
      }
    }
    return number(version, 1) < CHROMIUM ? OLD_CHROMIUM : FIT;
  }

  /** On iOS every brand draws with the system's WebKit, so its version is the system's. */
  private static Browser webkit(String agent) {
    Matcher version = IOS.matcher(agent);
    if (!version.find()) {
      version = SAFARI_VERSION.matcher(agent);
      if (!version.find()) {
        return OLD_WEBKIT;
      }
    }
    return number(version, 1) * 100 + number(version, 2) < SAFARI ? OLD_WEBKIT : FIT;
  }

  private static int number(Matcher found, int group) {
    String digits = found.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** What to tell the reader; empty for those whose browser will do. */
  public String advice() {
    return switch (this) {
      case FIT -> "";
      case TRIDENT ->
          "您正在使用 IE 内核（包括 360 等浏览器的兼容模式），本平台的页面无法正常显示。" + "使用 360 安全浏览器的，请点地址栏右侧的内核图标切换到「极速模式」。";
      case OLD_CHROMIUM -> "您的浏览器版本过旧（内核需要 " + CHROMIUM + " 或更高版本），部分页面会显示错乱，请先升级浏览器。";
      case OLD_EDGE, OLD_WEBKIT, OLD_FIREFOX, PRESTO ->
          "您的浏览器不支持或版本过旧，部分页面会显示错乱、附件可能无法预览，请升级或更换浏览器。";
    };
  }
}
