package cn.zhicheng.seal.cms;

import cn.zhicheng.seal.key.Crypto;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.util.Store;

/** The certificates a message brings along. */
final class Certificates {
  /** More than any real chain; what lies beyond is not looked at. */
  private static final int MOST = 16;

  private Certificates() {}

  static List<X509Certificate> in(Store<X509CertificateHolder> store) throws CertificateException {
    var found = new ArrayList<X509Certificate>();
    for (X509CertificateHolder holder : store.getMatches(null)) {
      if (found.size() < MOST) {
        found.add(java(holder));
      }
    }
    return found;
  }

  static X509Certificate matching(Store<X509CertificateHolder> store, SignerId signer)
      throws CertificateException {
    @SuppressWarnings("unchecked") // the library's selector of certificates has no type
    Collection<X509CertificateHolder> matches = store.getMatches(signer);
    if (matches.isEmpty()) {
      throw new CertificateException("The signer's certificate is missing");
    }
    return java(matches.iterator().next());
  }

  private static X509Certificate java(X509CertificateHolder holder) throws CertificateException {
    return new JcaX509CertificateConverter().setProvider(Crypto.PROVIDER).getCertificate(holder);
  }
}
