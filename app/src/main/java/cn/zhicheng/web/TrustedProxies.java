package cn.zhicheng.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * Takes {@code X-Forwarded-*} from named proxies and throws it away when anybody else sends it: who
 * reaches the port beside the proxy may not choose the address they are counted by.
 */
final class TrustedProxies extends ForwardedHeaderFilter {
  private final List<IpAddressMatcher> proxies;
  private final ForwardedHeaderFilter removing = new ForwardedHeaderFilter();

  /**
   * From their addresses or networks.
   *
   * @throws IllegalArgumentException when one can't be read, which stops the start
   */
  TrustedProxies(List<String> proxies) {
    this.proxies = proxies.stream().map(String::strip).map(IpAddressMatcher::new).toList();
    setRelativeRedirects(true);
    removing.setRemoveOnly(true);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String from = request.getRemoteAddr();
    if (proxies.stream().anyMatch(proxy -> proxy.matches(from))) {
      super.doFilterInternal(request, response, chain);
    } else {
      removing.doFilter(request, response, chain);
    }
  }
}
