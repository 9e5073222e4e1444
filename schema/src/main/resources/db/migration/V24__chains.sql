-- Default chains (domain rule 6.2), editable as data. ORG resolves to the plan's organiser; DC/DM/DP to the unit's
-- department; HC/HM/HP to the bureau of the unit's county, city, province.
INSERT INTO chain_template (code, name, steps) VALUES
  ('P_DEPT',   '省属单位，经主管部门',             '{U,DP,ORG}'),
  ('P_HRSS',   '省属单位，无主管部门',             '{U,HP,ORG}'),
  ('M_DEPT_P', '市属单位，省级评委会',             '{U,DM,HM,ORG}'),
  ('M_DEPT_M', '市属单位，市级评委会',             '{U,DM,ORG}'),
  ('M_HRSS',   '市属单位，无主管部门',             '{U,HM,ORG}'),
  ('C_DEPT_P', '县区单位，省级评委会',             '{U,DC,HC,HM,ORG}'),
  ('C_DEPT_M', '县区单位，市级评委会',             '{U,DC,HC,ORG}'),
  ('C_DEPT_C', '县区单位，县级评委会',             '{U,DC,ORG}'),
  ('C_HRSS_P', '县区单位，无主管部门，省级评委会', '{U,HC,HM,ORG}'),
  ('C_HRSS_M', '县区单位，无主管部门，市级评委会', '{U,HC,ORG}'),
  ('C_HRSS_C', '县区单位，无主管部门，县级评委会', '{U,ORG}');

INSERT INTO chain_rule (region_level, has_department, committee_level, chain_code) VALUES
  ('PROVINCE', true,  'PROVINCE', 'P_DEPT'),
  ('PROVINCE', false, 'PROVINCE', 'P_HRSS'),
  ('CITY',     true,  'PROVINCE', 'M_DEPT_P'),
  ('CITY',     true,  'CITY',     'M_DEPT_M'),
  ('CITY',     false, 'PROVINCE', 'M_HRSS'),
  ('CITY',     false, 'CITY',     'M_HRSS'),
  ('COUNTY',   true,  'PROVINCE', 'C_DEPT_P'),
  ('COUNTY',   true,  'CITY',     'C_DEPT_M'),
  ('COUNTY',   true,  'COUNTY',   'C_DEPT_C'),
  ('COUNTY',   false, 'PROVINCE', 'C_HRSS_P'),
  ('COUNTY',   false, 'CITY',     'C_HRSS_M'),
  ('COUNTY',   false, 'COUNTY',   'C_HRSS_C');
