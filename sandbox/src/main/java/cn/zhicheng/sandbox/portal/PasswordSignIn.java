package cn.zhicheng.sandbox.portal;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * Account and password, typed into the right box. An unknown account, a wrong password, the wrong
 * box and a locked account get the same answer, so nobody can find out which accounts exist.
 *
 * <p>No bean: Spring would ask it twice, and count a wrong password twice.
 */
final class PasswordSignIn implements AuthenticationProvider {
  private final PortalAccounts accounts;

  PasswordSignIn(PortalAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    if (!(typed.getDetails() instanceof PortalKind kind)) {
      throw new BadCredentialsException("No such box");
    }
    return accounts
        .signIn(kind, typed.getName(), String.valueOf(typed.getCredentials()))
        .map(user -> SignOn.known(user, "PASSWORD"))
        .orElseThrow(() -> new BadCredentialsException("Account or password is wrong"));
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
