package cn.zhicheng.certificate.web;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Navigation;
import cn.zhicheng.web.NavItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「我的证书」 of individuals, 「电子职称证书」 of bureaus. */
@Component
@Order(45)
class CertificateNavigation implements Navigation {
  @Override
  public List<NavItem> of(Actor actor) {
    return switch (actor.role()) {
      case APPLICANT -> List.of(NavItem.of("", "我的证书", OwnCertificateController.PATH, "award"));
      case BUREAU -> List.of(NavItem.of("", "电子职称证书", IssueController.PATH, "award"));
      case UNIT, DEPARTMENT, ORGANISER, OPS -> List.of();
    };
  }
}
