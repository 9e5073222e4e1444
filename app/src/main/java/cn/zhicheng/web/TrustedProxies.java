package cn.zhicheng.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * Takes {@code X-Forwarded-*} from named proxies and throws it away when anybody else sends it: who
 * reaches the port beside the proxy may not choose the address they are counted by.
 */
final class TrustedProxies implements Filter {
  private final List<IpAddressMatcher> proxies;
  private final ForwardedHeaderFilter believing = new ForwardedHeaderFilter();
  private final ForwardedHeaderFilter removing = new ForwardedHeaderFilter();

  /**
   * From their addresses or networks.
   *
   * @throws IllegalArgumentException when one can't be read, which stops the start
   */
  TrustedProxies(List<String> proxies) {
    this.proxies = proxies.stream().map(String::strip).map(IpAddressMatcher::new).toList();
    believing.setRelativeRedirects(true);
    removing.setRemoveOnly(true);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String from = request.getRemoteAddr();
    boolean trusted = proxies.stream().anyMatch(proxy -> proxy.matches(from));
    (trusted ? believing : removing).doFilter(request, response, chain);
  }
}
