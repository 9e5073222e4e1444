package cn.zhicheng.identity.preset;

import java.time.Instant;

/** An authenticator app that took up a secret. */
public record AppOnAPhone(String secret) {
  /** What it shows at this moment. */
  public String at(Instant moment) {
    return Totp.code(secret, moment.getEpochSecond() / 30);
  }
}
