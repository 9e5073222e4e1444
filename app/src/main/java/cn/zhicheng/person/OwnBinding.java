package cn.zhicheng.person;

import cn.zhicheng.organisation.Organisation;

/** A person's request with the unit it was made to. */
public record OwnBinding(Binding binding, Organisation unit) {
  BindingState status() {
    return binding.status();
  }

  ActiveBinding active() {
    return new ActiveBinding(
        binding.id(),
        unit.id(),
        unit.name(),
        unit.regionCode(),
        binding.personnelKind(),
        binding.post());
  }
}
