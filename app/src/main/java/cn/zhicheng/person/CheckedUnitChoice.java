package cn.zhicheng.person;

import cn.zhicheng.organisation.Organisation;

/** A choice that passed {@link UnitChoiceCheck}. */
record CheckedUnitChoice(Organisation unit, String reason, String personnelKind, String post) {}
