package cn.zhicheng.document.store;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The S3-compatible store as configured ({@code zhicheng.store.s3.*}).
 *
 * @param endpoint its address; empty: there is none, and files lie in the folder
 * @param region as its maker names it; most accept any
 * @param connectTimeout for a connection
 * @param answerTimeout between two pieces of an answer
 * @param deadline for one file, retries included
 */
@ConfigurationProperties("zhicheng.store.s3")
public record S3Settings(
    @DefaultValue("") String endpoint,
    @DefaultValue("") String bucket,
    @DefaultValue("us-east-1") String region,
    @DefaultValue("") String accessKey,
    @DefaultValue("") String secretKey,
    @DefaultValue("2s") Duration connectTimeout,
    @DefaultValue("10s") Duration answerTimeout,
    @DefaultValue("30s") Duration deadline) {
  private static final String PREFIX = "zhicheng.store.s3.";

  /** Half a store stops the start: files would lie where the other nodes don't see them. */
  public S3Settings {
    var given = new LinkedHashMap<String, String>();
    given.put("endpoint", endpoint);
    given.put("bucket", bucket);
    given.put("access-key", accessKey);
    given.put("secret-key", secretKey);
    List<String> missing =
        given.entrySet().stream()
            .filter(setting -> setting.getValue().isBlank())
            .map(Map.Entry::getKey)
            .map(PREFIX::concat)
            .toList();
    if (!missing.isEmpty() && missing.size() < given.size()) {
      throw new IllegalArgumentException(
          "The S3 store is configured by halves; missing: " + String.join(", ", missing));
    }
    if (missing.isEmpty()) {
      require(URI.create(endpoint));
      if (region.isBlank()) {
        throw new IllegalArgumentException(PREFIX + "region must not be empty");
      }
    }
  }

  private static void require(URI address) {
    boolean web = List.of("http", "https").contains(String.valueOf(address.getScheme()));
    if (!web || address.getHost() == null || address.getUserInfo() != null) {
      throw new IllegalArgumentException(
          PREFIX + "endpoint must be http(s)://host[:port], without name and password");
    }
  }

  /** Whether there is a store. */
  public boolean configured() {
    return !endpoint.isBlank();
  }

  /** Keeps the keys out of logs. */
  @Override
  public String toString() {
    return "S3Settings[" + endpoint + ", " + bucket + "]";
  }
}
