package cn.zhicheng.person.web;

import cn.zhicheng.organisation.Organisation;

/**
 * A unit as a person tells it from its homonyms (FAQ-P9).
 *
 * @param region full name, e.g. 安徽省合肥市蜀山区
 */
public record UnitHit(String id, String name, String region, String maskedUscc) {
  static UnitHit of(Organisation unit, String region) {
    return new UnitHit(unit.id().toString(), unit.name(), region, unit.maskedUscc());
  }
}
