package cn.zhicheng.person.web;

import java.util.Map;

/**
 * 「选择单位」 as a page, for browsers without script.
 *
 * @param action where the form goes back to
 * @param typed what the form held, carried along
 */
public record UnitSearchPage(String action, Map<String, String> typed, UnitHits hits) {}
