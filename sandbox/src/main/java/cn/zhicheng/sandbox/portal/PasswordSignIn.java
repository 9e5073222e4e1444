package cn.zhicheng.sandbox.portal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Account and password, typed into the right box. An unknown account, a wrong password and the
 * wrong box get the same answer after the same work, so nobody can find out which accounts exist.
 */
final class PasswordSignIn implements AuthenticationProvider {
  private final PortalUsers users;
  private final PasswordEncoder encoder;
  private final Map<String, String> hashes;
  private final String nobody;

  PasswordSignIn(PortalUsers users, PasswordEncoder encoder) {
    this.users = users;
    this.encoder = encoder;
    this.hashes =
        users.all().stream()
            .collect(Collectors.toMap(PortalUser::account, u -> hash(u.password())));
    this.nobody = hash("nobody");
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    String account = typed.getName().strip();
    String password = String.valueOf(typed.getCredentials());
    boolean right = encoder.matches(password, hashes.getOrDefault(account, nobody));
    PortalUser user = users.byAccount(account).orElse(null);
    if (user == null || !right || user.kind() != typed.getDetails()) {
      throw new BadCredentialsException("Account or password is wrong");
    }
    // The factor says when somebody signed on; the ID token needs that time.
    return UsernamePasswordAuthenticationToken.authenticated(
        user,
        null,
        List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }

  private String hash(String password) {
    @Nullable String hash = encoder.encode(password);
    return String.valueOf(hash);
  }
}
