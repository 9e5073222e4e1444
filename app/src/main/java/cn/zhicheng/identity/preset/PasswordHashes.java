package cn.zhicheng.identity.preset;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are hashed: Argon2id with 19 MiB, two passes, one lane, the least OWASP recommends.
 * Bcrypt hashes of earlier days still open and are replaced at the next sign-on; bcrypt reads 72
 * bytes only, which is 24 Chinese characters.
 */
@Configuration
class PasswordHashes {
  private static final int SALT = 16;
  private static final int HASH = 32;
  private static final int LANES = 1;
  private static final int KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;

  @Bean
  PasswordEncoder passwords() {
    var argon2 = new FewAtOnce(new Argon2PasswordEncoder(SALT, HASH, LANES, KIBIBYTES, PASSES));
    return new DelegatingPasswordEncoder(
        "argon2", Map.of("argon2", argon2, "bcrypt", new BCryptPasswordEncoder()));
  }
}
