package cn.zhicheng.person.web;

import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.person.Binding;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts unit names to a person's requests. */
@Component
class UnitStatuses {
  private final Organisations organisations;

  UnitStatuses(Organisations organisations) {
    this.organisations = organisations;
  }

  UnitStatus of(List<Binding> own) {
    return UnitStatus.of(own, names(own));
  }

  private Map<UUID, String> names(List<Binding> own) {
    return organisations
        .find(own.stream().map(Binding::unitId).distinct().toList())
        .values()
        .stream()
        .collect(Collectors.toMap(Organisation::id, Organisation::name));
  }
}
