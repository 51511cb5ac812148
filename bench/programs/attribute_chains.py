class Engine:
    def __init__(self, power):
        self.power = power
        self.wear = 0


class Car:
    def __init__(self, engine):
        self.engine = engine
        self.distance = 0


class Driver:
    def __init__(self, name, car):
        self.name = name
        self.car = car


class Team:
    def __init__(self, driver):
        self.driver = driver


def race(teams, laps):
    for lap in range(laps):
        for team in teams:
            team.driver.car.distance += team.driver.car.engine.power - team.driver.car.engine.wear // 1000
            team.driver.car.engine.wear += lap & 3
            if team.driver.car.engine.wear > 100000:
                team.driver.car.engine.wear = 0


teams = [Team(Driver("d%d" % i, Car(Engine(100 + i)))) for i in range(8)]
race(teams, 700000)
print([(team.driver.name, team.driver.car.distance) for team in teams])
