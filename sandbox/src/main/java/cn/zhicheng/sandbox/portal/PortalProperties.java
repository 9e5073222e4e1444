package cn.zhicheng.sandbox.portal;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the portal is told at its start.
 *
 * @param clientSecret of its one client, {@code zhicheng}
 * @param keyFile where its signing key lies; made on first start
 * @param productUrls addresses of the product, each without a slash at its end
 */
@ConfigurationProperties("portal")
record PortalProperties(String clientSecret, Path keyFile, List<String> productUrls) {}
