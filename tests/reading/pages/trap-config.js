// Seeds for the demo data base. None of this is real.
export const seeds = [
  { id: 1, role: "nurse", salary: 70000, growth: 0.05, bonus: "5%" },
  { id: 2, role: "welder", salary: 45000, growth: 0.02, bonus: "2%" },
];

export const limits = { maxEmployees: 5000, medianWindow: 30, averageOver: 10 };

export function raise(salary) {
  return salary * 1.03; // everyone gets 3 percent in January
}
