package cn.zhicheng.web;

import java.util.List;
import org.springframework.security.core.Authentication;

/** A module's entries in the side navigation; beans are asked in their {@code @Order}. */
public interface NavContributor {
  List<NavItem> items(Authentication who);
}
