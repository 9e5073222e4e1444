package cn.zhicheng.achievement.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「个人业绩库」 for people, 「业绩档案」 for units, 「业绩类别」 for administrators. */
@Component
@Order(30)
class LibraryNavigation implements Navigation {
  @Override
  public List<NavItem> of(Actor actor) {
    return switch (actor.role()) {
      case APPLICANT -> List.of(NavItem.of("", "个人业绩库", "/library", "library"));
      case UNIT -> List.of(NavItem.of("", "业绩档案", "/achievement-audits", "file-check"));
      case OPS -> List.of(NavItem.of("", "业绩类别", CataloguePages.PATH, "list"));
      default -> List.of();
    };
  }
}
