package cn.zhicheng.person;

/** A request to belong to a unit, and who made it. */
public record PersonsBinding(Binding binding, Person person) {}
