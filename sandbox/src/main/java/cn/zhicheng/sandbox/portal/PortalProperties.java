package cn.zhicheng.sandbox.portal;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the portal is told at its start.
 *
 * @param clientSecret of its one client, {@code zhicheng}
 * @param keyFile where its signing key lies; made on first start
 * @param accountsFile where those who registered, and changed passwords, are kept
 * @param productUrls addresses of the product, each without a slash at its end
 */
@ConfigurationProperties("portal")
record PortalProperties(
    String clientSecret, Path keyFile, Path accountsFile, List<String> productUrls) {
  /** Where the product takes people back after sign-on. */
  static String callback(String productUrl) {
    return productUrl + "/login/oauth2/code/gov";
  }
}
