package cn.zhicheng.notification.sms;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The SMS gateway as configured ({@code zhicheng.sms.*}).
 *
 * @param url its address, without a slash at the end; empty: there is none, and nothing is sent
 * @param key this product's key at the gateway
 * @param daily text messages one recipient gets a day at most, deadlines left aside
 */
@ConfigurationProperties("zhicheng.sms")
public record SmsSettings(
    @DefaultValue("") String url,
    @DefaultValue("") String key,
    @DefaultValue("5") int daily,
    @DefaultValue("2s") Duration connectTimeout,
    @DefaultValue("5s") Duration answerTimeout) {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** A wrong address stops the start: mobile numbers are sent there. */
  public SmsSettings {
    if (!url.isEmpty()) {
      require(URI.create(url));
      if (key.isEmpty()) {
        throw new IllegalArgumentException("zhicheng.sms.url needs zhicheng.sms.key");
      }
    }
  }

  private static void require(URI address) {
    String host = address.getHost();
    boolean local = host != null && THIS_MACHINE.contains(host);
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    boolean sealed = scheme.equals("https") || scheme.equals("http") && local;
    if (host == null || !sealed || address.getUserInfo() != null || address.getQuery() != null) {
      throw new IllegalArgumentException(
          "zhicheng.sms.url must be https://host[/path]; http only for this machine");
    }
  }

  /** Whether there is a gateway. */
  public boolean connected() {
    return !url.isEmpty();
  }

  URI at(String path) {
    return URI.create(url.replaceAll("/+$", "") + path);
  }

  /** Keeps the key out of logs. */
  @Override
  public String toString() {
    return "SmsSettings[" + url + "]";
  }
}
