package cn.zhicheng.sandbox.portal;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the portal is told at its start.
 *
 * @param clientSecret of its one client, {@code zhicheng}
 * @param keyFile where its signing key lies; made on first start
 * @param accountsFile where those who registered, and changed passwords, are kept
 * @param productUrls addresses of the product, each without a slash at its end
 * @param passwordStrength of bcrypt; 8 is less than in earnest, some 20 ms, so that tests stay
 *     quick
 */
@ConfigurationProperties("portal")
record PortalProperties(
    String clientSecret,
    Path keyFile,
    Path accountsFile,
    List<String> productUrls,
    @DefaultValue("8") int passwordStrength) {
  /** Where the product takes people back after sign-on. */
  static String callback(String productUrl) {
    return productUrl + "/login/oauth2/code/gov";
  }
}
