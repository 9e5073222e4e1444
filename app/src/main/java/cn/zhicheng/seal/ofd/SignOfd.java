package cn.zhicheng.seal.ofd;

import cn.zhicheng.seal.SigningReason;
import cn.zhicheng.seal.key.Signer;
import org.springframework.stereotype.Component;

@Component
public class SignOfd {
  public byte[] sign(byte[] unsigned, SigningReason reason, Signer signer) {
    throw new UnsupportedOperationException("follows");
  }
}
