package cn.zhicheng.overload.rate;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often somebody may ask this node ({@code zhicheng.rates.*}).
 *
 * @param account whoever is signed on, wherever they sit
 * @param address whoever is not, by {@link cn.zhicheng.web.ClientAddress}
 * @param signOn the same, for the routes of sign-on
 * @param signOnPaths patterns of those routes
 */
@ConfigurationProperties("zhicheng.rates")
record RateSettings(
    @DefaultValue Rate account,
    @DefaultValue Rate address,
    @DefaultValue Rate signOn,
    @Nullable List<String> signOnPaths) {

  RateSettings {
    signOnPaths = signOnPaths == null ? List.of() : List.copyOf(signOnPaths);
  }

  Rate of(Caller.Kind kind) {
    return switch (kind) {
      case ACCOUNT -> account;
      case ADDRESS -> address;
      case SIGN_ON -> signOn;
    };
  }

  List<String> patterns() {
    return signOnPaths == null ? List.of() : signOnPaths;
  }

  /**
   * A bucket of tokens, of which every request takes one.
   *
   * @param burst requests at once after a pause; 0: no limit
   * @param aSecond requests a second in the long run
   */
  record Rate(@DefaultValue("0") int burst, @DefaultValue("1") int aSecond) {
    Rate {
      if (burst < 0 || aSecond < 1 || (burst > 0 && burst < aSecond)) {
        throw new IllegalArgumentException(
            "zhicheng.rates: a burst is 0 (no limit) or at least as many as a-second, which is 1 or more");
      }
    }

    boolean limits() {
      return burst > 0;
    }

    /** After so long without a request the bucket is full, and as good as a new one. */
    Duration full() {
      return Duration.ofSeconds(burst / aSecond + 1L);
    }
  }
}
