package cn.zhicheng.achievement.training;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The training-hours service as configured ({@code zhicheng.training.*}).
 *
 * @param url its address, without a slash at the end; empty: there is none, and nothing is fetched
 * @param years whose hours it has, as {@code 2021,2024-2026} (FAQ-P24)
 * @param answerTimeout for one request, until its last byte
 * @param deadline for everything that one press of 「提取」 sends
 */
@ConfigurationProperties("zhicheng.training")
public record TrainingSource(
    @DefaultValue("") String url,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("") String years,
    @DefaultValue("2s") Duration connectTimeout,
    @DefaultValue("4s") Duration answerTimeout,
    @DefaultValue("10s") Duration deadline,
    @DefaultValue("200ms") Duration firstRetryAfter) {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** A wrong address stops the start: ID numbers are sent there. */
  public TrainingSource {
    CoveredYears.parse(years);
    if (!url.isEmpty()) {
      require(URI.create(url));
      if (clientId.isEmpty() || clientSecret.isEmpty()) {
        throw new IllegalArgumentException(
            "zhicheng.training.url needs zhicheng.training.client-id and client-secret");
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
          "zhicheng.training.url must be https://host[/path]; http only for this machine");
    }
  }

  /** Whether there is a service to ask. */
  public boolean connected() {
    return !url.isEmpty();
  }

  /** Years that can be fetched; empty without a service. */
  public SortedSet<Integer> covered() {
    return CoveredYears.parse(connected() ? years : "").years();
  }

  URI at(String path) {
    return URI.create(url.replaceAll("/+$", "") + path);
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "TrainingSource[" + url + "]";
  }
}
