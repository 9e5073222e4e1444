package cn.zhicheng.seal.key;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Keys and trust as configured ({@code zhicheng.seal.*}).
 *
 * @param store PKCS#12 file with the RSA or ECDSA key and its chain; empty: no such signatures
 * @param alias which key of it; empty: the only one
 * @param token where that key is instead, when it is in a PKCS#11 token
 * @param smToken refused when configured: the JDK's PKCS#11 knows no SM2
 * @param smStore PKCS#12 file with the SM2 key and its chain; empty: no such signatures
 * @param ofdSeal file of the electronic seal (GB/T 38540, version 4) shown on OFDs and
 *     certificates, as its maker hands it over; empty: none
 * @param anchors PEM files of the roots and issuers we trust; none: those that end our own chains
 * @param tsaAnchors PEM files of those trusted for time-stamps; none: {@code anchors}
 * @param crls files of revocation lists, embedded into PDFs and asked when a file is checked
 * @param names further subjects that were ours, e.g. before a renaming, as certificates say them
 * @param tsaUrl RFC 3161 time-stamp authority; empty: no time-stamps
 */
@ConfigurationProperties("zhicheng.seal")
public record SealSettings(
    @DefaultValue("") String store,
    @DefaultValue("") String password,
    @DefaultValue("") String alias,
    @DefaultValue("") String smStore,
    @DefaultValue("") String smPassword,
    @DefaultValue("") String smAlias,
    @DefaultValue List<String> anchors,
    @DefaultValue List<String> tsaAnchors,
    @DefaultValue List<String> crls,
    @DefaultValue List<String> names,
    @DefaultValue("") String tsaUrl,
    @DefaultValue("5s") Duration tsaTimeout,
    @DefaultValue TokenSettings token,
    @DefaultValue TokenSettings smToken,
    @DefaultValue("") String ofdSeal) {
  /** What can't be meant stops the start. A time-stamp is signed itself, so plain http is usual. */
  public SealSettings {
    if (smToken.configured()) {
      throw new IllegalArgumentException(
          "zhicheng.seal.sm-token: Java finds no SM2 in PKCS#11 tokens; leave it empty and use"
              + " zhicheng.seal.sm-store");
    }
    if (token.configured() && !store.isEmpty()) {
      throw new IllegalArgumentException(
          "zhicheng.seal.store and zhicheng.seal.token.module are both set: say where the key is");
    }
    if (!tsaUrl.isEmpty()) {
      URI address = URI.create(tsaUrl);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      if (address.getHost() == null || !List.of("http", "https").contains(scheme)) {
        throw new IllegalArgumentException("zhicheng.seal.tsa-url must be an http(s) address");
      }
    }
  }

  /** Keeps the passwords out of logs. */
  @Override
  public String toString() {
    return "SealSettings[" + store + token + ", " + smStore + ", " + tsaUrl + "]";
  }
}
