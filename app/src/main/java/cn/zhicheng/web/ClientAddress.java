package cn.zhicheng.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** What one client is known by: its IPv4 address, or the first 64 bits of its IPv6 address. */
public final class ClientAddress {
  private ClientAddress() {}

  public static String of(String address) {
    InetAddress parsed;
    try {
      parsed = InetAddress.ofLiteral(address);
    } catch (IllegalArgumentException e) {
      return address.substring(0, Math.min(45, address.length())); // a proxy's own name for it
    }
    return parsed instanceof Inet6Address
        ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8)) + "::/64"
        : String.valueOf(parsed.getHostAddress());
  }
}
