package cn.zhicheng.seal.key;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The provider that knows SM2 and SM3. Asked for by name of the object, never registered. */
public final class Crypto {
  public static final Provider PROVIDER = new BouncyCastleProvider();

  private Crypto() {}
}
